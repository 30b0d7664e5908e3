import { type Label, type Language, languages } from '../i18n/language';
import { stageAliases } from './lists';
import type { Naming } from './recogniser';
import { languageOfWorkbook, type Settings } from './settings';
import { closingStages, stages as defaultStages, type Preset, presets, type Stage } from './stages';

/** The stages as the team's preset shows them. */
export interface StageView {
  /** Keys in the order of the dropdown. */
  readonly offered: readonly string[];
  /** The stage key whose label stands for a key. */
  readonly shownStage: (key: string) => string;
  /** What a cell shows for a key that is offered. */
  readonly labelOf: (stage: Stage) => string;
  readonly namings: readonly Naming[];
}

/** Works out which stages the preset shows, under which names, and what the hidden ones are shown as. */
export function buildStageView(settings: Settings): StageView {
  const preset = presets.find(({ key }) => key === settings.values.preset) ?? presets[0];
  if (preset === undefined) throw new Error('No preset is defined');
  const language = languageOfWorkbook(settings);
  const offered = offeredStages(preset, settings.stages);
  const shown = new Map(settings.stages.map((stage) => [stage.key, shownFor(stage, settings.stages, offered)]));
  const labelOf = (stage: Stage): string => presetLabel(stage, preset)[language];
  return {
    offered,
    shownStage: (key) => shown.get(key) ?? key,
    labelOf,
    namings: settings.stages.map((stage) => naming(stage, offered.includes(stage.key) ? labelOf(stage) : undefined)),
  };
}

/** The preset's own stages, then the closing ones it does not name; without retired and unknown ones. */
function offeredStages(preset: Preset, stages: readonly Stage[]): readonly string[] {
  const keys = new Set([...preset.shows.map(({ stage }) => stage), ...closingStages]);
  const alive = new Set(stages.filter(({ retired }) => !retired).map(({ key }) => key));
  return [...keys].filter((key) => alive.has(key));
}

/** A hidden open stage is shown as the nearest offered open one on its left, else as the first; a hidden churned one as lost. */
function shownFor(stage: Stage, stages: readonly Stage[], offered: readonly string[]): string {
  if (offered.includes(stage.key)) return stage.key;
  if (stage.afterWon) return stages.find((one) => one.class === 'lost' && !one.afterWon)?.key ?? stage.key;
  if (stage.class !== 'open') return stage.key;
  const open = stages.filter((one) => one.class === 'open' && (one === stage || offered.includes(one.key)));
  const place = open.indexOf(stage);
  return (open[place - 1] ?? open[place + 1] ?? stage).key;
}

/** A label that the team changed in Settings wins over the preset's own, which wins over the default. */
function presetLabel(stage: Stage, preset: Preset): Label {
  const own = preset.shows.find((shown) => shown.stage === stage.key)?.label;
  const original = defaultStages.find(({ key }) => key === stage.key)?.label;
  if (own === undefined || original === undefined) return stage.label;
  const pick = (language: Language): string =>
    stage.label[language] === original[language] ? own[language] : stage.label[language];
  return { 'zh-CN': pick('zh-CN'), 'zh-TW': pick('zh-TW'), en: pick('en') };
}

/** What the team's preset calls a stage, in every language. */
export function shownLabel(stage: Stage, { values }: Settings): Label {
  const preset = presets.find(({ key }) => key === values.preset);
  return preset === undefined ? stage.label : presetLabel(stage, preset);
}

function naming(stage: Stage, shown: string | undefined): Naming {
  const originals = defaultStages.filter(({ key }) => key === stage.key).map(({ label }) => label);
  const inPresets = presets.flatMap(({ shows }) => shows.filter((one) => one.stage === stage.key));
  return {
    key: stage.key,
    ...(shown === undefined ? {} : { shown }),
    labels: texts(stage.label),
    oldLabels: [...originals, ...inPresets.flatMap(({ label }) => label ?? [])].flatMap(texts),
    aliases: [...(stage.aliases ?? []), ...(stageAliases[stage.key] ?? [])],
    code: stage.code,
    wholeOnly: stage.class !== 'open',
    retired: stage.retired ?? false,
  };
}

/** A label in every language. */
function texts(label: Label): readonly string[] {
  return languages.map((language) => label[language]);
}
