const ways = ['..', '../..', '../../..', './..', 'a/..', 'a/../..', 'a/b/../../..', '.../..', '..././', '....//'];
const ends = ['escape.txt', 'etc/passwd', 'root/.ssh/authorized_keys', '.', '..', ''];
const slashes = ['/', '\\', '//', '\\\\', '/./', '\\.\\', '%2f', '%5c', '\u2215', '\uff0f', '\u29f5'];
const devices = [
  'CON',
  'con',
  'PRN',
  'AUX',
  'NUL',
  'nul.txt',
  'COM1',
  'com9.log',
  'LPT1',
  'lpt9',
  'COM¹',
  'CONIN$',
  'conout$',
];

/**
 * Names that a hostile server could give to files: steps out of the folder in many spellings, absolute paths, drives,
 * network shares, devices, streams, control characters, and what file systems fold into any of these.
 */
export const hostileNames: readonly string[] = [
  ...new Set([
    ...ways.flatMap((way) => ends.flatMap((end) => slashes.map((slash) => way.replaceAll('/', slash) + slash + end))),
    ...ends.flatMap((end) => [
      `/${end}`,
      `//${end}`,
      `///${end}`,
      `\\${end}`,
      `\\\\server\\share\\${end}`,
      `//server/share/${end}`,
    ]),
    ...ends.flatMap((end) => [`C:${end}`, `C:/${end}`, `C:\\${end}`, `c:../${end}`, `z:/../${end}`, `file:///${end}`]),
    ...ends.flatMap((end) => [`~/${end}`, `~root/${end}`, `$HOME/${end}`, `%USERPROFILE%/${end}`, `a/~/../../${end}`]),
    ...['\\\\.\\', '\\\\?\\', '//./', '//?/', '\\??\\'].flatMap((prefix) => devices.map((device) => prefix + device)),
    ...devices.flatMap((device) => [
      device,
      `${device}.txt`,
      `a/${device}`,
      `${device}/x`,
      `${device} .txt`,
      `${device}:`,
    ]),
    ...['..', 'a', 'escape.txt'].flatMap((name) =>
      [
        '\0',
        '\0.txt',
        '\n',
        '\r',
        '\t',
        '\u0001',
        '\u007f',
        ' ',
        '.',
        '. ',
        ' .',
        '::$DATA',
        ':stream',
        '*',
        '?',
        '"',
        '<',
        '|',
      ].flatMap((tail) => [name + tail, `${name}${tail}/../../x`, `a/${name}${tail}`]),
    ),
    ...['\u200b', '\u200c', '\ufeff', '\u202e', '\u00ad'].flatMap((mark) => [
      `.${mark}./x`,
      `..${mark}/x`,
      `${mark}../x`,
      `../${mark}x`,
    ]),
    ...[
      '%2e%2e/x',
      '%2e%2e%2fx',
      '..%2fx',
      '..%5cx',
      '%252e%252e/x',
      '..%c0%afx',
      '..;/x',
      '.%00./x',
      '\uff0e\uff0e/x',
    ],
    ...['', '.', './', '..', '../', '/', '//', '\\', ' ', '  /x', 'a//b', 'a/./b', './x', 'a/', 'a/.', 'a/..'],
    ...['x'.repeat(300), `${'a/'.repeat(3000)}x`, '../'.repeat(200), `${'../'.repeat(50)}x`],
  ]),
];
