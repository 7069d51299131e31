import type { Text } from '../protocol/language.ts';

/** Where a trouble happens, for its text. */
export interface TroublePlace {
  database: string;
  table: string;
  sourceAddress: string;
  destinationAddress: string;
  account: string;
  gtid: string;
}

/** Why a job fails, as DTS and the engines put it. */
export interface Trouble {
  /** The code of the step's error. */
  code: string;
  message(place: TroublePlace): string;
  reason: Text;
  solution: Text;
  helpDoc: string;
}

export const helpDoc = (page: number): string => `https://cloud.tencent.com/document/product/571/${page}`;
