/** Plan de acción and the Modelo Integrado de Planeación y Gestión, by dimensions. */

import type { Corpus } from './corpus.ts';

export const PLANNING: Corpus = {
  subject: 'la implementación del Modelo Integrado de Planeación y Gestión',
  inStages: false,
  parts: [
    {
      name: 'Direccionamiento estratégico y planeación',
      items: [
        { title: 'Publicar el plan de acción institucional en el sitio web', months: [1] },
        { title: 'Publicar el Plan Anual de Adquisiciones en el SECOP', months: [1] },
        { title: 'Hacer seguimiento a las metas del plan de acción institucional', every: 3 },
        'Armonizar los planes institucionales con el plan de desarrollo municipal',
        'Actualizar la plataforma estratégica de la entidad',
        'Revisar los indicadores de producto y de resultado',
        'Registrar los proyectos de inversión en el banco de proyectos',
        'Capacitar a los formuladores de proyectos en la metodología general ajustada',
        'Identificar las necesidades de los grupos de valor',
        'Actualizar la política de administración del riesgo',
      ],
      chains: [
        [
          'Elaborar el anteproyecto de presupuesto municipal',
          'Presentar al Concejo Municipal el proyecto de presupuesto',
          'Expedir el decreto de liquidación del presupuesto',
        ],
      ],
    },
    {
      name: 'Gestión con valores para resultados',
      items: [
        'Simplificar los procedimientos con mayor demanda ciudadana',
        'Actualizar el mapa de procesos de la entidad',
        'Racionalizar dos trámites inscritos en el SUIT',
        'Digitalizar el trámite de certificado de residencia',
        'Medir la satisfacción de los usuarios en las ventanillas de atención',
        'Formular el plan de seguridad y privacidad de la información',
        'Realizar copias de respaldo de los sistemas de información',
        'Renovar el licenciamiento de los equipos de cómputo',
        'Revisar las condiciones de accesibilidad de las sedes',
        { title: 'Publicar los conjuntos de datos abiertos priorizados', every: 3 },
        'Adoptar el protocolo de servicio al ciudadano',
      ],
      chains: [],
    },
    {
      name: 'Evaluación de resultados',
      items: [
        { title: 'Reportar los avances en el sistema de seguimiento a proyectos de inversión', every: 1 },
        'Diligenciar los autodiagnósticos de las políticas de gestión y desempeño',
        'Analizar los resultados del índice de desempeño institucional',
        'Presentar el balance de resultados al Consejo de Gobierno',
        'Elaborar el tablero de control de las metas del cuatrienio',
        'Revisar el cumplimiento de los convenios interadministrativos',
      ],
      chains: [
        [
          'Diseñar la batería de indicadores de gestión',
          'Validar con las dependencias la batería de indicadores de gestión',
          'Adoptar la batería de indicadores de gestión',
        ],
      ],
    },
    {
      name: 'Gestión del conocimiento y la innovación',
      items: [
        'Documentar la memoria institucional de los proyectos estratégicos',
        'Realizar un taller de ideación con los servidores públicos',
        'Suscribir alianzas con instituciones de educación superior',
        'Identificar los conocimientos críticos de cada dependencia',
        'Consolidar el repositorio de lecciones aprendidas',
        'Transferir el conocimiento de los servidores próximos a pensionarse',
      ],
      chains: [],
    },
  ],
};
