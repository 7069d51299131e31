export interface Credential {
  secretId: string;
  secretKey: string;
  /** Set for temporary credentials: X-TC-Token must then carry it. */
  token?: string;
}

/** Made up: opens nothing but a simulator. */
export const demoCredential: Credential = {
  secretId: 'AKIDsyncdeckDemoOnly0000000000000000',
  secretKey: 'syncdeckDemoOnlySecretKey0000000',
};
