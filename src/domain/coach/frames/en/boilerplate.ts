import type { Frames } from '../../frame.ts';

export const frames: Frames = {
  yes: [],
  no: [],
};
