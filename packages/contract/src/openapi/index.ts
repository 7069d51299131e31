export { openApiDocument } from './document.ts';
export type { OpenApiDocument, OperationObject, ParameterObject, ResponseObject } from './shapes.ts';
