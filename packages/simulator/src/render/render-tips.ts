import type { RawErrInfo, RawStepTip } from '@syncdeck/domain';
import type { Trouble, TroublePlace } from '../catalogue/trouble.ts';
import type { Language } from '../protocol/language.ts';

/** A trouble as a step carries it. */
export function stepTip(trouble: Trouble, place: TroublePlace, language: Language): RawStepTip {
  return {
    Code: trouble.code,
    Message: trouble.message(place),
    Solution: trouble.solution[language],
    HelpDoc: trouble.helpDoc,
    SkipInfo: '',
  };
}

/** The same as the job's ErrInfo. */
export function errInfo(trouble: Trouble, place: TroublePlace, language: Language): RawErrInfo {
  return {
    Reason: trouble.reason[language],
    Message: trouble.message(place),
    Solution: trouble.solution[language],
  };
}

export const noErrInfo: Readonly<RawErrInfo> = { Reason: '', Message: '', Solution: '' };
