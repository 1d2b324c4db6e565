import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runProgram } from './fixtures/runProgram';
import { findToolchains } from './fixtures/toolchains';
import type { LanguageId } from './languages';
import { quoteCsharp } from './toCsharp';
import { quoteGo } from './toGo';
import { quoteJava } from './toJava';
import { quoteJavaScript } from './toJavaScript';
import { quotePhp } from './toPhp';
import { quotePython } from './toPython';
import { quoteRuby } from './toRuby';

type Language = {
  quote: (text: string) => string;
  /** A program that prints the bytes of each text in hexadecimal digits, line by line. */
  print: (literals: string[]) => string;
};

const list = (literals: string[]) => literals.join(',\n');

const cases: Partial<Record<LanguageId, Language>> = {
  javascript: {
    quote: quoteJavaScript,
    print: (all) => `for (const s of [${list(all)}]) console.log(Buffer.from(s).toString('hex'));`,
  },
  python: { quote: quotePython, print: (all) => `for s in [${list(all)}]: print(s.encode().hex())` },
  java: {
    quote: quoteJava,
    print: (all) => `public class Call {
      public static void main(String[] args) throws Exception {
        for (String s : new String[] {${list(all)}})
          System.out.println(java.util.HexFormat.of().formatHex(s.getBytes("UTF-8")));
      }
    }`,
  },
  csharp: {
    quote: quoteCsharp,
    print: (all) => `foreach (var s in new[] {${list(all)}})
      Console.WriteLine(Convert.ToHexString(System.Text.Encoding.UTF8.GetBytes(s)).ToLower());`,
  },
  php: { quote: quotePhp, print: (all) => `<?php foreach ([${list(all)}] as $s) echo bin2hex($s), "\\n";` },
  go: {
    quote: quoteGo,
    print: (all) => `package main
      import "fmt"
      func main() { for _, s := range []string{${list(all)}} { fmt.Printf("%x\\n", s) } }`,
  },
  ruby: { quote: quoteRuby, print: (all) => `[${list(all)}].each { |s| puts s.unpack1('H*') }` },
};

const nasty = [
  '',
  'Ana "Exemplo"',
  "it's",
  `both ' and "`,
  '`${x}` $HOME ${HOME} {$x} $$',
  '#{1} #$0 #@a #',
  '\\ \\n \\u0041 \\x41 C:\\new\\',
  '{0} {{x}} {',
  '%s %d %%',
  '"""',
  "'''",
  '?> <?php // */ -->',
  'a\nb\r\nc\td',
  '\0',
  '\x001\x7f\x1b\b\f\v',
  'Salário não é só número',
  '😀 👩‍💻 𝒳',
  '\u2028\u2029\u00a0\ufeff\u202e\u200b',
  '\udbff\udfff\ue000\uffff',
];

const present = findToolchains().flatMap((toolchain) => {
  const language = cases[toolchain.language];
  return language ? [{ ...toolchain, ...language }] : [];
});

test.each(present)('$language reads every text as it was meant', { timeout: 180_000 }, async (toolchain) => {
  const texts = [...nasty, ...fc.sample(fc.string({ unit: 'binary', maxLength: 12 }), 150)];
  texts.push(...fc.sample(fc.string({ unit: fc.constantFrom(...'\\"\'`${}#@%0u1n\n'), maxLength: 8 }), 150));
  const { output, errors } = await runProgram(toolchain, toolchain.print(texts.map(toolchain.quote)));
  const expected = texts.map((text) => Buffer.from(text).toString('hex'));
  expect(errors).toBe('');
  expect(output.replace(/\n$/, '').split(/\r?\n/)).toEqual(expected);
});
