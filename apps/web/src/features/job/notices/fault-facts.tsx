import { useMessages } from '../../../messages/use-messages.ts';
import { Mono } from '../parts/code-value.tsx';
import { type Fact, FactList } from '../parts/fact-list.tsx';

interface FaultFactsProps {
  code: string | null;
  message: string;
  requestId: string | null;
}

/** Upstream's code, message and RequestId, which its support asks for. */
export function FaultFacts({ code, message, requestId }: FaultFactsProps) {
  const { t } = useMessages();
  const facts: Fact[] = [
    { id: 'code', label: t('job.code'), value: code === null ? null : <Mono>{code}</Mono>, copy: code },
    { id: 'message', label: t('job.message'), value: message, copy: message },
    {
      id: 'requestId',
      label: t('job.request-id'),
      value: requestId === null ? null : <Mono>{requestId}</Mono>,
      copy: requestId,
    },
  ];
  return <FactList facts={facts} className="mt-1" />;
}
