/** Where and how often a fault strikes. Without any of these: every call. */
export interface FaultScope {
  /** Only calls of these regions. */
  regions?: string[];
  /** Only the first so many calls that it would strike; then it is over. */
  times?: number;
  /** Lets so many matching calls pass first. */
  after?: number;
  /** Strikes this share of the matching calls, drawn from `seed`. */
  rate?: number;
  seed?: number;
  /** Only calls that ask by JobId or JobIds, or only those that list. */
  calls?: 'list' | 'detail';
}

/** What goes wrong. Times in ms. */
export type FaultEffect =
  /** Answers `ms` later, otherwise as ever. */
  | { kind: 'slow'; ms: number }
  /** Never answers. */
  | { kind: 'hang' }
  /** Sends headers and half of the body, then nothing more. */
  | { kind: 'stall' }
  /** Cuts the connection without an answer. */
  | { kind: 'reset' }
  /** Stops listening, for `ms` or until cleared; other processes can only clear it by waiting. */
  | { kind: 'refused'; ms?: number }
  /** A bare HTTP status such as 500, 502, 503, 504 or 429. */
  | { kind: 'status'; status: number; body?: string }
  /** A page of some gateway instead of JSON. */
  | { kind: 'html'; status?: number }
  /** Announces the whole body, sends half and cuts the connection. */
  | { kind: 'truncated' }
  /** 200 with JSON that breaks off. */
  | { kind: 'broken-json' }
  /** 200 with `{}`. */
  | { kind: 'empty-object' }
  /** 302; by default to a sign-in page on this same server. */
  | { kind: 'redirect'; location?: string }
  /** AuthFailure.SignatureExpire from a server whose clock, and Date header, is `offsetMs` off (ten minutes). */
  | { kind: 'clock'; offsetMs?: number }
  /** An API error of this code. */
  | { kind: 'error'; code: string; message?: string }
  /** TotalCount, JobList or both are null. */
  | { kind: 'null-lists'; which?: 'both' | 'TotalCount' | 'JobList' }
  /** The list moves by `by` rows once its first page is out: above 0 rows come twice, below 0 rows are missed. */
  | { kind: 'shifting'; by?: number }
  /** An answer of more than 32 MB. */
  | { kind: 'oversized'; bytes?: number }
  /** ResponseSizeLimitExceeded for every Limit above this one. */
  | { kind: 'too-large'; above: number };

export type Fault = FaultEffect & FaultScope;
export type FaultKind = Fault['kind'];
export type FaultOf<Kind extends FaultKind> = Extract<Fault, { kind: Kind }>;

export interface ActiveFault {
  id: string;
  fault: Fault;
  /** How many calls it has struck. */
  struck: number;
}
