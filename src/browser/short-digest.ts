/** The digest by which the files of a build are told apart, as the list of the build has it. */
import { DIGEST_DIGITS } from '../model/site-files.ts'

/** The first hexadecimal digits of SHA-256. */
export async function shortDigest(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  const hex = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex.slice(0, DIGEST_DIGITS)
}
