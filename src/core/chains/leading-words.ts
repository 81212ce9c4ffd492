/** The words that titles of activities open with, and what each says of the activity. */

import type { Act } from './chain.ts';

/**
 * An act; or:
 * - `preparing`: work around an act, which is none by itself
 * - `sending`: what carries a convocatoria or a boletín out
 * - `tracking` and `commitment`: together a follow-up
 * - `and`, `link`, `filler`: what stands between the others and the thing that the activity is about
 */
export type Role = Act | 'preparing' | 'sending' | 'tracking' | 'commitment' | 'and' | 'link' | 'filler';

/** Folded words by their role. */
const WORDS: Readonly<Partial<Record<Role, string>>> = {
  convening: 'convocatoria convocatorias convocar invitacion invitaciones invitar citacion citaciones citar',
  holding:
    'realizacion realizar desarrollo desarrollar celebracion celebrar ejecucion ejecutar efectuar adelantar hacer llevar',
  'writing-up': 'sistematizacion sistematizar memoria memorias relatoria relatorias relatar acta actas',
  bulletin: 'boletin boletines comunicado comunicados noticia noticias nota notas',
  drafting:
    'elaboracion elaborar construccion construir formulacion formular redaccion redactar diseno disenar proyeccion proyectar consolidacion consolidar levantamiento levantar',
  reviewing: 'revision revisar ajuste ajustes ajustar',
  approving: 'aprobacion aprobar presentacion presentar adopcion adoptar',
  publishing: 'publicacion publicaciones publicar',
  spreading: 'divulgacion divulgar difusion difundir',
  preparing:
    'planeacion planear preparacion preparar organizacion organizar coordinacion coordinar apoyo apoyar gestion gestionar participacion participar programacion programar',
  sending: 'envio enviar remision remitir entrega entregar generacion generar',
  tracking: 'seguimiento verificacion verificar cumplimiento',
  commitment: 'compromiso compromisos',
  and: 'y e o u',
  link: 'de del la el los las lo a al para con su sus un una unos unas cabo se sobre',
  filler:
    'en general masiva amplia abierta publica publico oficial oportuna previa previo respectiva respectivo resultado resultados informacion conclusiones aportes adquiridos adquiridas pactados asumidos generados establecidos suscritos agenda prensa informativo informativa informativos digital virtual',
};

let roles: ReadonlyMap<string, Role> | undefined;

/** What a folded word says at the beginning of a title; undefined for the words of the thing itself. */
export function roleOf(word: string): Role | undefined {
  roles ??= new Map(
    (Object.entries(WORDS) as [Role, string][]).flatMap(([role, words]) =>
      words.split(' ').map((each) => [each, role] as const),
    ),
  );
  return roles.get(word);
}
