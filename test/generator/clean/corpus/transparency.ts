/** Programa de Transparencia y Ética Pública, and citizen participation. */

import type { Corpus } from './corpus.ts';

export const TRANSPARENCY: Corpus = {
  subject: 'el Programa de Transparencia y Ética Pública',
  inStages: false,
  parts: [
    {
      name: 'Gestión del riesgo de corrupción',
      items: [
        { title: 'Publicar el mapa de riesgos de corrupción en el sitio web institucional', months: [1] },
        { title: 'Monitorear los controles de los riesgos de corrupción', every: 3 },
        'Capacitar a los líderes de proceso en la identificación de riesgos de corrupción',
        'Actualizar el canal de denuncias y su protocolo de protección',
        'Divulgar la política antisoborno entre los contratistas',
        'Verificar las declaraciones de bienes y rentas y de conflictos de interés',
        'Aplicar la debida diligencia a los proveedores de mayor cuantía',
      ],
      chains: [],
    },
    {
      name: 'Transparencia y acceso a la información pública',
      items: [
        'Actualizar el registro de activos de información',
        'Actualizar el índice de información clasificada y reservada',
        'Adoptar el esquema de publicación de información',
        'Verificar los contenidos mínimos que exige la Ley 1712 de 2014',
        'Publicar el directorio de servidores públicos y contratistas',
        'Evaluar la accesibilidad del sitio web según la norma NTC 5854',
        'Divulgar la carta de trato digno a la ciudadanía',
        { title: 'Publicar el informe de peticiones, quejas, reclamos, sugerencias y denuncias', every: 3 },
        'Traducir a lenguaje claro los diez formatos más usados',
      ],
      chains: [],
    },
    {
      name: 'Participación ciudadana',
      items: [
        'Formular el plan de participación ciudadana de la vigencia {year}',
        'Actualizar la base de datos de organizaciones sociales',
        'Acompañar a las juntas de acción comunal en la actualización de sus libros',
        'Promover la conformación de veedurías ciudadanas',
        'Realizar la jornada de elección del Consejo Territorial de Planeación',
        'Consultar a la ciudadanía sobre la priorización de obras de infraestructura',
        'Instalar el Consejo Municipal de Participación Ciudadana',
        'Formar a dignatarios comunales en resolución de conflictos',
        'Publicar los resultados de las consultas ciudadanas',
        'Entregar reconocimientos a las iniciativas comunitarias',
      ],
      chains: [
        [
          'Elaborar los lineamientos del presupuesto participativo',
          'Socializar en cada comuna los lineamientos del presupuesto participativo',
          'Inscribir las iniciativas del presupuesto participativo',
          'Votar las iniciativas del presupuesto participativo',
          'Divulgar las iniciativas ganadoras del presupuesto participativo',
        ],
      ],
    },
    {
      name: 'Integridad pública',
      items: [
        'Sensibilizar a los servidores públicos en el Código de Integridad',
        'Aplicar la prueba de percepción de integridad',
        'Conmemorar el Día Internacional contra la Corrupción',
        'Realizar la jornada de juramento del Código de Integridad',
        'Elegir los gestores de integridad de cada dependencia',
      ],
      chains: [],
    },
  ],
};
