import type { pictures as source } from '../fr/pictures.ts';
import type { Translated } from '../translated.ts';

export const pictures: Translated<typeof source> = {
  propagation: 'How a criticism travels',
  propagationAlt:
    'A criticism starts from one person. It first reaches those close to them, then groups, then strangers. At each circle, a reply that acknowledges the situation closes roads; a deletion or irony opens some.',
  propagationStart: 'the person',
  propagationNear: 'close ones',
  propagationGroups: 'groups',
  propagationCrowd: 'strangers',
  propagationCalm: 'a reply that acknowledges',
  propagationHeat: 'delete, threaten, mock',
  propagationCaption:
    'What carries the criticism further, what stops it. A drawing of the principle, not a measurement.',
  tri: 'Sorting in two questions',
  triAlt:
    'First question: is anyone in danger? If so, alert at once. If not, second question: is it true? If yes, repair. If unknown, say that you are checking. If not, explain.',
  triDanger: 'Is anyone in danger?',
  triTrue: 'Is it true?',
  triYes: 'yes',
  triNo: 'no',
  triUnknown: 'unknown',
  triAlert: 'Alert',
  triRepair: 'Repair',
  triCheck: 'Check, and say so',
  triExplain: 'Explain',
  triCaption: 'Tone is not part of the sorting: a rude message may be telling the truth.',
  lire: 'LIRE on a reply',
  lireAlt:
    'A reply in four pieces. Their situation: four hundred programmes without the soloist’s name. Our part in it: we printed the old proof, our mistake. Repair: Mathieu restarts the press tomorrow at 8, delivery on Thursday. What next: I will write here when they leave.',
  lireL: 'Their situation',
  lireI: 'Our part in it',
  lireR: 'Repair',
  lireE: 'What next',
  lireLText: '“Yolande, 400 programmes and your soloist’s name is not on them.',
  lireIText: 'We printed the old proof: this is our mistake.',
  lireRText: 'Mathieu restarts the press at 8 tomorrow; you will have them by noon on Thursday.',
  lireEText: 'I will write here when they leave. — Salomé, front desk”',
  lireCaption: 'Four pieces, in this order, once the facts are checked. A fictional reply.',
  rectifier: 'Correcting without feeding',
  rectifierAlt: 'Four beats in order: the fact, a single warning, the explanation of what misleads, the fact again.',
  rectifier1: 'The fact',
  rectifier2: 'One warning',
  rectifier3: 'What misleads',
  rectifier4: 'The fact, again',
  rectifierCaption: 'The rumour is mentioned only once, between two facts.',
};
