import { resolve } from "node:path"
import * as ts from "typescript"

/** A finding of the compiler: where it points, and what it says. */
export interface Diagnostic {
  readonly file: string
  /** The text that it points at. */
  readonly at: string
  readonly message: string
}

/** The compiler's findings in source texts that stand beside this file, as the project's own settings judge them. */
export function diagnose(files: Readonly<Record<string, string>>): Diagnostic[] {
  const program = typeProgram(files)
  return ts.getPreEmitDiagnostics(program).map(({ file, start = 0, length = 0, messageText }) => ({
    file: file?.fileName.split("/").at(-1) ?? "",
    at: file?.text.slice(start, start + length) ?? "",
    message: ts.flattenDiagnosticMessageText(messageText, "\n"),
  }))
}

/** A program of source texts that stand beside this file. */
export function typeProgram(files: Readonly<Record<string, string>>): ts.Program {
  const { config } = ts.readConfigFile("tsconfig.json", (path) => ts.sys.readFile(path))
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, process.cwd())
  const texts = new Map(Object.entries(files).map(([name, text]) => [resolve(import.meta.dirname, name), text]))
  const host = ts.createCompilerHost(options)
  const { readFile, fileExists } = host
  host.readFile = (path) => texts.get(path) ?? readFile(path)
  host.fileExists = (path) => texts.has(path) || fileExists(path)
  return ts.createProgram([...texts.keys()], options, host)
}
