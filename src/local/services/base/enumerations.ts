/** The enumerations of the base, script, html and utilities services. */

import { enumeration } from '../platform/enumeration.ts';

type Base = typeof GoogleAppsScript.Base;
type Script = typeof GoogleAppsScript.Script;
type Html = typeof GoogleAppsScript.HTML;
type Utility = typeof GoogleAppsScript.Utilities;

/** `Ui.Button`. */
export const BUTTON = enumeration<Base['Button']>('Ui.Button', ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']);

/** `Ui.ButtonSet`. */
export const BUTTON_SET = enumeration<Base['ButtonSet']>('Ui.ButtonSet', [
  'OK',
  'OK_CANCEL',
  'YES_NO',
  'YES_NO_CANCEL',
]);

/** `ScriptApp.WeekDay`. */
export const WEEKDAY = enumeration<Base['Weekday']>('ScriptApp.Weekday', [
  'SUNDAY',
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
]);

/** `ScriptApp.AuthMode`. */
export const AUTH_MODE = enumeration<Script['AuthMode']>('ScriptApp.AuthMode', [
  'NONE',
  'CUSTOM_FUNCTION',
  'LIMITED',
  'FULL',
]);

/** `ScriptApp.AuthorizationStatus`. */
export const AUTHORIZATION_STATUS = enumeration<Script['AuthorizationStatus']>('ScriptApp.AuthorizationStatus', [
  'REQUIRED',
  'NOT_REQUIRED',
]);

/** `ScriptApp.EventType`. */
export const EVENT_TYPE = enumeration<Script['EventType']>('ScriptApp.EventType', [
  'CLOCK',
  'ON_OPEN',
  'ON_EDIT',
  'ON_FORM_SUBMIT',
  'ON_CHANGE',
  'ON_EVENT_UPDATED',
]);

/** `ScriptApp.TriggerSource`. */
export const TRIGGER_SOURCE = enumeration<Script['TriggerSource']>('ScriptApp.TriggerSource', [
  'SPREADSHEETS',
  'CLOCK',
  'FORMS',
  'DOCUMENTS',
  'CALENDAR',
]);

/** `HtmlService.SandboxMode`. */
export const SANDBOX_MODE = enumeration<Html['SandboxMode']>('HtmlService.SandboxMode', [
  'EMULATED',
  'IFRAME',
  'NATIVE',
]);

/** `HtmlService.XFrameOptionsMode`. */
export const X_FRAME_OPTIONS_MODE = enumeration<Html['XFrameOptionsMode']>('HtmlService.XFrameOptionsMode', [
  'ALLOWALL',
  'DEFAULT',
]);

/** `Utilities.Charset`. */
export const CHARSET = enumeration<Utility['Charset']>('Utilities.Charset', ['US_ASCII', 'UTF_8']);

/** `Utilities.DigestAlgorithm`. */
export const DIGEST_ALGORITHM = enumeration<Utility['DigestAlgorithm']>('Utilities.DigestAlgorithm', [
  'MD2',
  'MD5',
  'SHA_1',
  'SHA_256',
  'SHA_384',
  'SHA_512',
]);

/** `Utilities.MacAlgorithm`. */
export const MAC_ALGORITHM = enumeration<Utility['MacAlgorithm']>('Utilities.MacAlgorithm', [
  'HMAC_MD5',
  'HMAC_SHA_1',
  'HMAC_SHA_256',
  'HMAC_SHA_384',
  'HMAC_SHA_512',
]);
