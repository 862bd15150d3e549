import {readConfigFileAndWriteSchema} from '@lit/localize-tools/lib/config.js';
import {RuntimeLitLocalizer} from '@lit/localize-tools/lib/modes/runtime.js';
import type {RuntimeOutputConfig} from '@lit/localize-tools/lib/types/modes.js';

/** Writes the translations as modules, as `lit-localize build` does. */
export const writeTranslations = async (): Promise<void> => {
  const {output, ...config} = readConfigFileAndWriteSchema('lit-localize.json');
  const localizer = new RuntimeLitLocalizer({...config, output: output as RuntimeOutputConfig});
  const {errors} = localizer.validateTranslations();
  if (errors.length) throw new Error(errors.join('\n'));
  await localizer.build();
};
