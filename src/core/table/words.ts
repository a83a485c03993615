import { Fault } from '../base/fault.ts';

/** 256 everyday words, one a byte: short and hard to mishear. Their order is part of what two devices compare: never change it. */
const WORDS: readonly string[] = `
  acorn actor album amber anchor alpine ankle apple apron arrow artist attic autumn avenue bacon badge
  baker balcony bamboo banana banjo barrel basket beach beaver bicycle biscuit blanket blossom bottle branch bridge
  bronze brush bucket butter button cabin cactus camel camera candle canoe canyon carpet carrot castle cashew
  cedar ceiling cellar cement cherry chicken chimney circus citrus clarinet clover coconut comet compass copper coral
  corner cotton cousin cradle crayon cricket crown curtain cushion daisy dancer denim desert diamond dinner dolphin
  donkey dragon drawer drum eagle early echo elbow elephant elevator emerald engine envelope evening fabric falcon
  family farmer feather fender ferry fiddle finger flamingo flannel fountain forest fossil freight frost funnel galaxy
  garden garlic gazelle geyser giant giraffe glacier goblet golden gondola granite grape guitar hammer hammock harbor
  harvest hazel helmet heron hockey honey horizon hotel iceberg igloo indigo insect island ivory jacket jaguar
  jasmine jelly jewel jigsaw jungle kangaroo kayak kennel ketchup kettle kitchen kitten ladder lagoon lantern lavender
  ledger lemon leopard lettuce library lily lizard lobster lotus lumber magnet mango maple marble market meadow
  melon mirror minnow monsoon morning mosaic mulberry muffin museum mustard napkin needle nickel noodle nutmeg oasis
  ocean olive onion opera orange orchard organ otter oyster paddle palace panda paper parade panther pasture
  peanut pebble pelican pepper piano picnic pigeon pillow pirate planet poppy polar poncho pretzel pumpkin puzzle
  quarry quilt rabbit radio rainbow raven ribbon river robin rocket saffron salmon sandal satin scarf shadow
  silver spider sponge squirrel statue summer sunset teapot temple ticket tiger tomato tractor turtle umbrella velvet`
  .trim().split(/\s+/);

/**
 * The first `count` bytes as words, to be read aloud and compared by people: of a certificate's fingerprint, or of the short code at
 * joining. 8 bits a word, so the bytes should come from a hash.
 * @throws Fault `words` if there are fewer bytes.
 * @example wordsOf(Uint8Array.of(0, 255), 2) // ['acorn', 'velvet']
 */
export function wordsOf(bytes: Uint8Array, count: number): readonly string[] {
  if (count > bytes.length) throw new Fault('words', `Unexpected ${bytes.length} bytes, expected at least ${count}`);
  return [...bytes.subarray(0, count)].map((byte) => WORDS[byte] ?? '');
}
