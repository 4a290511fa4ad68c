/** An OLE container, as Office wrote before 2007, whose directory in its second sector names one stream. */
export function oleContainer(stream: string): Uint8Array {
  const bytes = new Uint8Array(1536);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const record = 1024 + 128;
  for (let at = 0; at < stream.length; at++) bytes[record + at * 2] = stream.charCodeAt(at);
  bytes[record + 64] = (stream.length + 1) * 2;
  bytes[record + 66] = 2;
  return bytes;
}
