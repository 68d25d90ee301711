/** `npm run schema`: writes the JSON Schema of a scenario for editors, after the shape has changed. */
import { writeFileSync } from 'node:fs';
import { jsonSchema } from '#schemas/scenario.ts';

writeFileSync('docs/authoring/scenario.schema.json', `${JSON.stringify(jsonSchema(), null, 2)}\n`);
