import type { Language } from './language.ts';

type Wording = Readonly<Record<Language, (subject: string) => string>>;

/** The platform's words by code; `subject` is the parameter or value that they are about. */
export const errorWordings: Readonly<Record<string, Wording>> = {
  'AuthFailure.InvalidAuthorization': {
    'zh-CN': () => '请求头部的 Authorization 不符合腾讯云标准。',
    'en-US': () => 'The Authorization in the request header does not comply with the Tencent Cloud standard.',
  },
  'AuthFailure.SecretIdNotFound': {
    'zh-CN': () => '密钥不存在，请检查 SecretId 是否正确。',
    'en-US': () => 'The SecretId is not found, please ensure that your SecretId is correct.',
  },
  'AuthFailure.SignatureExpire': {
    'zh-CN': () => '签名过期。Timestamp 和服务器时间相差不得超过五分钟，请检查本地时间是否和标准时间同步。',
    'en-US': () =>
      'The signature expired. The Timestamp must not differ from the server time by more than five minutes.',
  },
  'AuthFailure.SignatureFailure': {
    'zh-CN': () => '请求签名验证失败，请检查您的签名计算是否正确。',
    'en-US': () => 'The provided credentials could not be validated. Please check your signature is correct.',
  },
  'AuthFailure.TokenFailure': {
    'zh-CN': () => 'token 错误。',
    'en-US': () => 'The token is invalid.',
  },
  'AuthFailure.UnauthorizedOperation': {
    'zh-CN': () => '操作未授权，请检查CAM策略。',
    'en-US': () => 'The operation is not authorized. Please check your CAM policies.',
  },
  InternalError: {
    'zh-CN': () => '内部错误。',
    'en-US': () => 'An internal error occurred.',
  },
  'InternalError.DatabaseError': {
    'zh-CN': () => '迁移平台数据库访问失败。',
    'en-US': () => 'Failed to access the database of the migration platform.',
  },
  InvalidAction: {
    'zh-CN': (action) => `接口不存在：${action}。`,
    'en-US': (action) => `The action \`${action}\` does not exist.`,
  },
  InvalidParameter: {
    'zh-CN': (name) => `参数错误：\`${name}\` 的类型不正确。`,
    'en-US': (name) => `The parameter \`${name}\` is not of the right type.`,
  },
  'InvalidParameterValue.InvalidParameterValueError': {
    'zh-CN': (name) => `非法参数：${name}。`,
    'en-US': (name) => `The value of the parameter \`${name}\` is invalid.`,
  },
  InvalidRequest: {
    'zh-CN': () => '请求 body 的 JSON 格式错误。',
    'en-US': () => 'The body of the request is not valid JSON.',
  },
  MissingParameter: {
    'zh-CN': (name) => `缺少参数 \`${name}\`。`,
    'en-US': (name) => `The request is missing a required parameter \`${name}\`.`,
  },
  NoSuchVersion: {
    'zh-CN': (version) => `接口版本不存在：${version}。`,
    'en-US': (version) => `The API version \`${version}\` does not exist.`,
  },
  RequestLimitExceeded: {
    'zh-CN': (limit) =>
      `您当前每秒请求 \`${Number(limit) + 1}\` 次，超过了每秒频率上限 \`${limit}\` 次，请稍后重试。`,
    'en-US': (limit) =>
      `Your current request times equals to \`${Number(limit) + 1}\` in a second, which exceeds the frequency limit \`${limit}\` for a second. Please reduce the frequency of calls.`,
  },
  RequestSizeLimitExceeded: {
    'zh-CN': () => '请求包超过限制大小。',
    'en-US': () => 'The request is larger than the limit.',
  },
  ResponseSizeLimitExceeded: {
    'zh-CN': () => '返回包超过限制大小。',
    'en-US': () => 'The response is larger than the limit.',
  },
  UnknownParameter: {
    'zh-CN': (name) => `未知参数错误：\`${name}\`。`,
    'en-US': (name) => `The parameter \`${name}\` is not recognized.`,
  },
  UnsupportedProtocol: {
    'zh-CN': () => '不支持该 HTTP(S) 请求协议。',
    'en-US': () => 'The protocol of the HTTP(S) request is not supported.',
  },
  UnsupportedRegion: {
    'zh-CN': (region) => `接口不支持所传地域：${region}。`,
    'en-US': (region) => `The API does not support the requested region \`${region}\`.`,
  },
  FailedOperation: {
    'zh-CN': () => '操作失败。',
    'en-US': () => 'The operation failed.',
  },
  'FailedOperation.NotAllowOperation': {
    'zh-CN': () => '禁止该操作。',
    'en-US': () => 'The operation is not allowed.',
  },
  LimitExceeded: {
    'zh-CN': () => '超过配额限制。',
    'en-US': () => 'The quota is exceeded.',
  },
  ResourceUnavailable: {
    'zh-CN': () => '资源不可用。',
    'en-US': () => 'The resource is not available.',
  },
  ServiceUnavailable: {
    'zh-CN': () => '当前服务暂时不可用。',
    'en-US': () => 'The service is temporarily unavailable.',
  },
  UnauthorizedOperation: {
    'zh-CN': () => '未授权操作。',
    'en-US': () => 'The operation is not authorized.',
  },
};
