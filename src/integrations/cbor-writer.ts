/** Writes CBOR (RFC 8949) by hand: cborg wants every list as an array in memory first, and an index has millions of them. */

const MAJOR = { integer: 0, negative: 1, text: 3, array: 4 } as const
/** The longest head: its byte and four of the number. */
const HEAD = 5

/** Bytes of CBOR, one value behind the other; an array's items follow its length. */
export class CborWriter {
  #bytes = new Uint8Array(1 << 16)
  #length = 0

  /** The next `length` values are the items of an array. */
  array(length: number): void {
    this.#head(MAJOR.array, length)
  }

  /** A whole number of at most 32 bits. */
  integer(value: number): void {
    if (value < 0) this.#head(MAJOR.negative, -1 - value)
    else this.#head(MAJOR.integer, value)
  }

  text(value: string): void {
    const bytes = Buffer.from(value)
    this.#head(MAJOR.text, bytes.length)
    this.#reserve(bytes.length)
    this.#bytes.set(bytes, this.#length)
    this.#length += bytes.length
  }

  /** What has been written since the last time. */
  take(): Uint8Array {
    const written = this.#bytes.slice(0, this.#length)
    this.#length = 0
    return written
  }

  #head(major: number, value: number): void {
    this.#reserve(HEAD)
    const type = major << 5
    if (value < 24) this.#byte(type | value)
    else if (value < 0x100) this.#bigEndian(type | 24, value, 8)
    else if (value < 0x10000) this.#bigEndian(type | 25, value, 16)
    else this.#bigEndian(type | 26, value, 32)
  }

  #bigEndian(head: number, value: number, bits: number): void {
    this.#byte(head)
    for (let shift = bits - 8; shift >= 0; shift -= 8) this.#byte((value >>> shift) & 0xff)
  }

  #byte(value: number): void {
    this.#bytes[this.#length] = value
    this.#length += 1
  }

  #reserve(more: number): void {
    if (this.#length + more <= this.#bytes.length) return
    const larger = new Uint8Array(2 * (this.#length + more))
    larger.set(this.#bytes)
    this.#bytes = larger
  }
}
