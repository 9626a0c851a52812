import { documentJsonSchema } from '#lib/document/json-schema.ts';
import type { Command } from '../command.ts';
import { ExitStatus } from '../exit-status.ts';
import { wordOption } from '../option-values.ts';
import { OUTPUT_NAMES, outputJsonSchema } from '../output/schemas.ts';
import { jsonText } from '../write.ts';

/** `parley schema`: the JSON Schema of the document, or of a command's output. */
export const schema: Command = {
  name: 'schema',
  summary: "Show the document's JSON Schema",
  takesFile: false,
  options: { output: { type: 'string' } },
  optionHelp: [
    {
      usage: `--output ${OUTPUT_NAMES.join('|')}`,
      meaning: "Show the JSON Schema of a command's --json output instead",
    },
  ],
  details: [],
  run: ({ options }) => {
    const name = wordOption(options, 'output', OUTPUT_NAMES);
    const shown = name === undefined ? documentJsonSchema() : outputJsonSchema(name);
    return Promise.resolve({ status: ExitStatus.fine, output: jsonText(shown) });
  },
};
