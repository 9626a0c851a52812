/** Names the rule by which a figure is computed; `format/` words it and docs/method.md states it. */
export type RuleId = string;
