export { type Credential, demoCredential } from './credential.ts';
export type { ActiveFault, Fault, FaultEffect, FaultKind, FaultScope } from './faults/fault.ts';
export type { CallLog, RecordedCall } from './protocol/call-log.ts';
export { simulatorRegions } from './regions.ts';
export { authorizationTc3, signTc3, type Tc3Request, type Tc3Signing } from './signature/sign-tc3.ts';
export { type SignedCall, type Verification, verifyTc3 } from './signature/verify-tc3.ts';
export type { Answers, RegionAnswer, SimulatorOptions } from './simulator-options.ts';
export { type Simulator, type SimulatorFaults, startSimulator } from './start-simulator.ts';
export type { World } from './world/world.ts';
