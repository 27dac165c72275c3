import { randomInt } from 'node:crypto';

const adjectives: readonly string[] = (
  'amber autumn bold brave breezy bright brisk calm clear cosmic crimson crisp curious dandy dazzling deep distant dry ' +
  'dulcet eager earnest elated fallen fancy firm frosty gentle giddy glad glowing golden good grateful happy hearty honest ' +
  'icy jolly jumping kind laced lemon light likely lilac lively lucky lunar magic major mild misty neat noble olive peach ' +
  'pious playful polar pretty proud quiet rare rich royal rural sandy scarlet serene sleek smooth snowy solar splendid ' +
  'spring stellar still sunny super sweet swept swift tough true twilight upbeat valiant vibrant visionary warm wild wise ' +
  'young zesty'
).split(' ');

const nouns: readonly string[] = (
  'armadillo aurora bee bird blaze breeze brook bush butterfly canyon cherry cloud comet cosmos darkness dawn deluge dew ' +
  'donkey dragon dream dust eagle elevator energy etchings feather field fire firefly fog forest frog frost galaxy glade ' +
  'glitter grass grove harbor haze hill lake leaf lion meadow microwave monkey moon morning mountain music night oath ' +
  'paper pine planet plant plasma pond puddle pyramid rain resonance river salad sea serenity shadow shape silence sky ' +
  'smoke snow snowball snowflake sound spaceship star sun sunset surf terrain thunder totem tree universe valley violet ' +
  'vortex voice water waterfall wave wildflower wind wood yogurt'
).split(' ');

/** Makes up the name that people see for the run that is the `number`th of its project, such as `brisk-harbor-7`. */
export function makeRunName(number: number): string {
  return `${pick(adjectives)}-${pick(nouns)}-${number}`;
}

function pick(words: readonly string[]): string {
  return words[randomInt(words.length)] ?? 'plain';
}
