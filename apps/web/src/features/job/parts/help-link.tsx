import { ExternalLink } from 'lucide-react';

/** A link to Tencent Cloud's documents; the BFF lets no other host through. */
export function HelpLink({ href, children }: { href: string; children: string }) {
  return (
    <a
      href={href}
      target="_blank"
      rel="noopener noreferrer"
      className="inline-flex items-center gap-1 text-accent underline underline-offset-2 hover:text-accent-strong"
    >
      {children}
      <ExternalLink aria-hidden size={12} className="shrink-0" />
    </a>
  );
}
