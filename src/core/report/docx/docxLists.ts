import { AlignmentType, LevelFormat, type INumberingOptions } from 'docx';

const indent = { left: 426, hanging: 284 };

/** The two kinds of list; every ordered one counts from 1 (`instance`). */
export const LISTS: INumberingOptions = {
  config: [
    { reference: 'bulleted', levels: [{ level: 0, format: LevelFormat.BULLET, text: '•', alignment: AlignmentType.START, style: { paragraph: { indent } } }] },
    { reference: 'numbered', levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.START, style: { paragraph: { indent } } }] },
  ],
};
