/** decap-server ships no types. */
declare module 'decap-server/dist/middlewares.js' {
  import type { Express } from 'express';

  interface Options {
    readonly logLevel?: string;
  }
  type Register = (app: Express, options?: Options) => Promise<void>;
  const middlewares: { readonly registerLocalFs: Register; readonly registerLocalGit: Register };
  export default middlewares;
}
