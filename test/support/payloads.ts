/** What a terminal acts on, hides or lies with. The letters are those of threats.md. */
export const TERMINAL_PAYLOADS: Readonly<Record<string, string>> = {
  'E1 clear the screen': '\x1b[2J\x1b[1;1H\u2714 all checks passed',
  'E2 C1 CSI': '\x9b2J',
  'E2 C1 OSC': '\x9d0;pwn\x9c',
  'E3 clipboard': '\x1b]52;c;cm0gLXJmIH4K\x07',
  'E4 link': '\x1b]8;;https://evil.example\x07click\x1b]8;;\x07',
  'E5 title': '\x1b]0;t\x07',
  'E5 reset': '\x1bc',
  'E5 answerback': '\x1b[c\x1b[6n',
  'E5 DCS': '\x1bP$q"p\x1b\\',
  'E5 kitty': '\x1b_Gf=24;AAAA\x1b\\',
  'E5 iterm': '\x1b]1337;File=inline=1:AAAA\x07',
  'E6 backspace': 'fail\b\b\b\bpass',
  'E6 shift out': '\x0e abc',
  'E6 vertical tab': 'a\x0bb\x0cc',
  'E7 override': 'user\u202e // nimda\u2066',
  'E7 marks': 'a\u200eb\u200fc\u061cd',
  'E7 zero width': 'M\u200b1\u200c\u200d\u2060\ufeff',
  'E7 tag': 'x\u{e0041}',
  'E8 nested': '\x1b\x1b[31m[2J',
  'E8 unfinished': 'abc\x1b[',
  'E9 hidden': '\x1b[8mhidden',
  'line separators': 'a\u2028b\u2029c\u0085d',
  'soft hyphen and fillers': 'a\xadb\u3164c\u115fd\u{1d173}',
  DEL: 'a\x7fb',
};

/** Everything that must not reach a terminal. A tab and a line end are layout, and ours. */
export const LIVE =
  /[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u061c\u115f\u1160\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff]|\p{Cs}|[\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]/u;

/** What a CI system takes for a command in a log, or the end of one of ours. */
export const LOG_PAYLOADS: Readonly<Record<string, string>> = {
  'F1 error': '::error file=src/auth.ts,line=1::pwned',
  'F1 behind blanks': '        ::error file=src/auth.ts,line=1::pwned',
  'F1 behind a wide blank': '\u3000::error::pwned',
  'F2 error': 'x ##[error]y',
  'F2 mask': '##[add-mask]passed',
  'F2 output': '##[set-output name=ok]1',
  'F2 many signs': 'x ####[add-mask]passed',
  'F3 stop': '::stop-commands::x',
  'F4 mask': '::add-mask::e',
  'F4 matcher': '::add-matcher::./evil.json',
  'F5 output': '::set-output name=passed::true',
  'F5 state': '::save-state name=a::b',
  'F6 escaped line end': 'done%0A::error::x',
  'F6 escaped twice': 'done%250A%25250D::error::x',
  'F7 carriage return': 'a\r::error::x',
  'F7 line end': 'a\n::error::x\n',
  'F7 both': 'a\r\n::add-mask::x\r\nb',
  'F8 properties': 'a,line=1,title=OK.md',
  'F8 colons': 'a::b.md',
  'F8 end of a property': 'a::error::b,col=9::c',
  'F12 azure': '##vso[task.setvariable variable=x]y',
  'F12 teamcity': "##teamcity[testFailed name='x']",
  'F12 gitlab': 'section_start:1:x\r\x1b[0K',
};

/** What a renderer of Markdown, HTML or XML takes for markup. */
export const MARKUP_PAYLOADS: Readonly<Record<string, string>> = {
  'F11 image': '![](https://evil.example/beacon)',
  'F11 mention': '@org/team #1 GH-1 https://evil.example www.evil.example a@evil.example',
  'F11 details': '</details></code></td></table>',
  'G1 script': '<script>alert(1)</script>',
  'G1 image': '<img src=x onerror=alert(1)>',
  'G2 link': '[x](javascript:alert(1)) <https://evil.example>',
  'G3 comment': '--> <!-- <![CDATA[ ]]> <?xml ?>',
  'G5 bars': 'a | b \\| c \\\\| d | e \\',
  'G5 formula': '=HYPERLINK("https://evil.example")',
  backticks: '`a` ``b`` ```c ` |',
  'backtick at the ends': '`',
  entities: '&lt;b&gt; &amp; &#x1b; &#60; &quot;\' "',
  'not in XML': 'a\ufffeb\uffffc\ud800d',
  heading: '# a\n\n- [ ] b',
};

export const PAYLOADS: Readonly<Record<string, string>> = { ...TERMINAL_PAYLOADS, ...LOG_PAYLOADS, ...MARKUP_PAYLOADS };
