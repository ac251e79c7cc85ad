/** Files that prove that they are whole: a first line with form, version and digest of the rest. */
import { digest } from '../digest.ts';

/** Why a file that a former build left cannot be used. */
export type Unusable = 'absent' | 'older' | 'damaged' | 'foreign';

export type Opened = { readonly body: Buffer } | { readonly unusable: Unusable };

/**
 * @param form what the file is, with the version of its form: "manifest 1"
 */
export function seal(form: string, body: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from(`samwad ${form} ${digest(body)}\n`), body]);
}

/** The body of a sealed file; 'older' also stands for a newer version of the form. */
export function unseal(form: string, file: Buffer | undefined): Opened {
  if (file === undefined) return { unusable: 'absent' };
  const end = file.indexOf('\n');
  const head = file.toString('latin1', 0, Math.max(end, 0)).split(' ');
  const [kind, version] = form.split(' ');
  if (head.length !== 4 || head[0] !== 'samwad' || head[1] !== kind) return { unusable: 'damaged' };
  if (head[2] !== version) return { unusable: 'older' };
  const body = file.subarray(end + 1);
  return head[3] === digest(body) ? { body } : { unusable: 'damaged' };
}
