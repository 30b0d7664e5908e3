import { createCacheService } from '../services/cache-service';
import { createConsole } from '../services/console';
import { advancedServices, createDrive } from '../services/drive';
import { createHtmlService } from '../services/html-service';
import { createLockService } from '../services/lock-service';
import { createLogger } from '../services/logger';
import { createMailApp } from '../services/mail-app';
import { createPropertiesService } from '../services/properties-service';
import { createScriptApp } from '../services/script-app';
import { createSession } from '../services/session';
import { createUtilities } from '../services/utilities';
import { createCharts } from '../spreadsheet/create-charts';
import { createSpreadsheetApp } from '../spreadsheet/create-spreadsheet-app';
import { createMissingService } from './missing-service';
import type { ServiceHost } from './service-host';

type Factory = (host: ServiceHost) => unknown;

/** Services of the platform that the emulator does not have. */
const MISSING = [
  'Browser',
  'CalendarApp',
  'CardService',
  'ContentService',
  'DocumentApp',
  'DriveApp',
  'FormApp',
  'GmailApp',
  'Jdbc',
  'LanguageApp',
  'Maps',
  'SlidesApp',
  'UrlFetchApp',
  'XmlService',
];

/** Every global of the platform and who makes it. */
const SERVICES: Readonly<Record<string, Factory>> = {
  CacheService: createCacheService,
  Charts: createCharts,
  HtmlService: createHtmlService,
  LockService: createLockService,
  Logger: createLogger,
  MailApp: createMailApp,
  PropertiesService: createPropertiesService,
  ScriptApp: createScriptApp,
  Session: createSession,
  SpreadsheetApp: createSpreadsheetApp,
  Utilities: createUtilities,
  console: createConsole,
  ...Object.fromEntries(MISSING.map((name) => [name, (host: ServiceHost) => createMissingService(name, host)])),
};

/** Puts the services into the script's global object; each is made when the script first names it. */
export function installServices(host: ServiceHost): void {
  for (const [name, create] of Object.entries(SERVICES)) install(host, name, create);
  for (const one of advancedServices(host.manifest)) install(host, one.userSymbol, () => createDrive(host, one));
}

function install(host: ServiceHost, name: string, create: Factory): void {
  Object.defineProperty(host.realm.global, name, {
    configurable: true,
    enumerable: true,
    get: () => {
      const service = create(host);
      Object.defineProperty(host.realm.global, name, { value: service, configurable: true, enumerable: true });
      return service;
    },
  });
}
