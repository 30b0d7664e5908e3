import { type Language, languages } from '../i18n/language';
import { type ListKey, listKeys } from './column';
import { type ListValue, listDefaults } from './lists';
import type { Member } from './members';
import { buildRecogniser, type Naming, type Recogniser } from './recogniser';
import { languageOfWorkbook, type Settings } from './settings';
import { buildStageView, type StageView } from './stage-view';
import type { Stage } from './stages';

/** A list column's list, or the members. */
export type VocabularyList = ListKey | 'member';

/** One entry of a dropdown. */
export interface Option {
  readonly key: string;
  readonly label: string;
}

/** The words of the workbook: what a stored key is called, and which key a typed text means. */
export interface Vocabulary {
  readonly language: Language;
  /** What the cell shows; an unknown key is shown as itself. */
  readonly label: (list: VocabularyList, key: string) => string;
  /** The dropdown in its order, without retired values; stages by preset. */
  readonly options: (list: VocabularyList) => readonly Option[];
  /** The key a text means: labels of every language and preset, old labels, aliases, keys, codes, unique beginnings. */
  readonly recognise: (list: VocabularyList, text: string) => string | undefined;
  /** The label of the option most like a text. */
  readonly nearest: (list: VocabularyList, text: string) => string | undefined;
  /** Whether a key belongs to a list, offered or not. */
  readonly knows: (list: VocabularyList, key: string) => boolean;
  readonly stage: (key: string) => Stage | undefined;
  /** The stage key whose label the preset shows for a stage. */
  readonly shownStage: (key: string) => string;
}

interface Words {
  readonly labels: ReadonlyMap<string, string>;
  readonly options: readonly Option[];
  readonly recogniser: Recogniser;
}

/** Builds the vocabulary of a workbook once per run; every question afterwards is a table look-up. */
export function buildVocabulary(settings: Settings): Vocabulary {
  const language = languageOfWorkbook(settings);
  const view = buildStageView(settings);
  const stages = new Map(settings.stages.map((stage) => [stage.key, stage]));
  const words = new Map(
    [...listKeys, 'member' as const].map((list): [VocabularyList, Words] => [list, wordsOf(list, settings, view)]),
  );
  const of = (list: VocabularyList): Words => {
    const found = words.get(list);
    if (found === undefined) throw new Error(`No list named ${list}`);
    return found;
  };
  return {
    language,
    label: (list, key) => of(list).labels.get(key) ?? key,
    options: (list) => of(list).options,
    recognise: (list, text) => of(list).recogniser.recognise(text),
    nearest: (list, text) => of(list).recogniser.nearest(text),
    knows: (list, key) => of(list).labels.has(key),
    stage: (key) => stages.get(key),
    shownStage: view.shownStage,
  };
}

function wordsOf(list: VocabularyList, settings: Settings, view: StageView): Words {
  if (list === 'stage') return stageWords(settings, view);
  if (list === 'member') return memberWords(settings.members);
  return listWords(settings.lists[list], listDefaults[list], languageOfWorkbook(settings));
}

function makeWords(labels: ReadonlyMap<string, string>, offered: readonly string[], namings: readonly Naming[]): Words {
  const options = offered.map((key) => ({ key, label: labels.get(key) ?? key }));
  return { labels, options, recogniser: buildRecogniser(namings) };
}

function stageWords({ stages }: Settings, view: StageView): Words {
  const own = new Map(stages.map((stage) => [stage.key, view.labelOf(stage)]));
  const labels = new Map(stages.map(({ key }) => [key, own.get(view.shownStage(key)) ?? key]));
  return makeWords(labels, view.offered, view.namings);
}

function listWords(values: readonly ListValue[], defaults: readonly ListValue[], language: Language): Words {
  const labels = new Map(values.map(({ key, label }) => [key, label[language]]));
  const offered = values.filter(({ retired }) => !retired).map(({ key }) => key);
  return makeWords(
    labels,
    offered,
    values.map((value) =>
      listNaming(
        value,
        defaults.find(({ key }) => key === value.key),
        language,
      ),
    ),
  );
}

function listNaming(value: ListValue, original: ListValue | undefined, language: Language): Naming {
  return {
    key: value.key,
    ...(value.retired ? { retired: true } : { shown: value.label[language] }),
    labels: languages.map((one) => value.label[one]),
    oldLabels: original === undefined ? [] : languages.map((one) => original.label[one]),
    aliases: [...(value.aliases ?? []), ...(original?.aliases ?? [])],
    ...(value.code === undefined ? {} : { code: value.code }),
  };
}

/** Who only reads is no owner, and who left is none any more. */
function memberWords(members: readonly Member[]): Words {
  const offered = members.filter(({ role, retired }) => role !== 'viewer' && !retired);
  return makeWords(
    new Map(members.map(({ key, name }) => [key, name])),
    offered.map(({ key }) => key),
    members.map((member) => ({
      key: member.key,
      ...(offered.includes(member) ? { shown: member.name } : { retired: true }),
      labels: [member.name],
      oldLabels: [],
      aliases: [member.email],
    })),
  );
}
