/** Names a colour the way a person would in a question: «verde», «azul claro». */

const HUES: readonly (readonly [number, string])[] = [
  [15, 'rojo'],
  [45, 'naranja'],
  [70, 'amarillo'],
  [165, 'verde'],
  [195, 'turquesa'],
  [255, 'azul'],
  [290, 'morado'],
  [345, 'rosado'],
  [360, 'rojo'],
];

/** The Spanish name of a `#rrggbb` colour, by its hue and lightness in HSL. */
export function colourName(colour: string): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  const highest = Math.max(red, green, blue);
  const lowest = Math.min(red, green, blue);
  const lightness = (highest + lowest) / 2;
  if (highest - lowest < 0.08) return greyName(lightness);
  const hue = hueOf(red, green, blue, highest, highest - lowest);
  const name = HUES.find(([limit]) => hue < limit)?.[1] ?? 'rojo';
  if (lightness > 0.75) return `${name} claro`;
  return lightness < 0.3 ? `${name} oscuro` : name;
}

function greyName(lightness: number): string {
  if (lightness > 0.95) return 'blanco';
  return lightness < 0.15 ? 'negro' : 'gris';
}

function hueOf(red: number, green: number, blue: number, highest: number, spread: number): number {
  if (highest === red) return (((green - blue) / spread + 6) % 6) * 60;
  if (highest === green) return ((blue - red) / spread + 2) * 60;
  return ((red - green) / spread + 4) * 60;
}
