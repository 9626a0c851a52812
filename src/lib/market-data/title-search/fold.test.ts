import { describe, expect, test } from 'vitest';
import { ABBREVIATIONS, OTHER_FORMS } from './abbreviations.ts';
import { foldWords } from './fold.ts';
import { partSeniority } from './seniority.ts';

describe('folding', () => {
  test.each([
    ['Registered Nurses', ['registered', 'nurse']],
    ['UI/UX Designer', ['ui', 'ux', 'designer']],
    ['C++ / C# and .NET', ['cplusplus', 'csharp', 'dotnet']],
    ["Driver's Mate", ['driver', 'mate']],
    ['Résumé Écrivain', ['resume', 'ecrivain']],
    ['Secretaries, Bosses, Coaches, Taxes', ['secretary', 'boss', 'coach', 'tax']],
    ['Business Analysis of the Campus', ['business', 'analysis', 'campus']],
    ['full-time front‑end', ['full', 'time', 'front', 'end']],
  ])('%s', (text, words) => {
    expect(foldWords(text)).toEqual(words);
  });

  test('leaves the keys of the tables as they are, so that they can match', () => {
    const keys = [...ABBREVIATIONS.keys(), ...OTHER_FORMS.keys()];
    expect(keys.map((key) => foldWords(key).join(' '))).toEqual(keys);
  });
});

describe('seniority', () => {
  const part = (text: string): [string, string] => {
    const { words, setAside } = partSeniority(foldWords(text));
    return [words.join(' '), setAside.join(', ')];
  };

  test.each([
    ['Sr. Data Scientist II', 'data scientist', 'sr, ii'],
    ['Senior Staff Engineer', 'engineer', 'senior, staff'],
    ['Entry-level accountant', 'accountant', 'entry level'],
    ['L5 Software Engineer', 'software engineer', 'l5'],
    ['Engineer, level 3 (remote)', 'engineer', 'level 3, remote'],
    ['Sales Associate', 'sale associate', ''],
    ['Assistant Principal', 'assistant principal', ''],
    ['Lead Associate 2', 'associate', 'lead, 2'],
    ['Principal', 'principal', ''],
    ['Senior', 'senior', ''],
  ])('%s', (text, words, setAside) => {
    expect(part(text)).toEqual([words, setAside]);
  });
});
