/** The SDK's client under its name: a bundle's chunk of CommonJS that is imported when needed has a default alone. */
export { Client } from 'tencentcloud-sdk-nodejs-dts/tencentcloud/services/dts/v20211206/dts_client.js';
