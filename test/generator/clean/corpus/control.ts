/** Control interno and the annual plan of audits. */

import type { Corpus } from './corpus.ts';

export const CONTROL: Corpus = {
  subject: 'el Plan Anual de Auditoría',
  inStages: false,
  parts: [
    {
      name: 'Auditorías',
      items: [
        'Auditar el proceso de gestión contractual',
        'Auditar el proceso de gestión financiera',
        'Auditar el recaudo del impuesto predial',
        'Auditar el programa de alimentación escolar',
        'Auditar la nómina y las novedades de personal',
        'Auditar los inventarios del almacén municipal',
        'Auditar las obras financiadas con el Sistema General de Regalías',
        'Arquear la caja menor del despacho',
      ],
      chains: [
        [
          'Planear la auditoría al proceso de gestión documental',
          'Ejecutar la auditoría al proceso de gestión documental',
          'Comunicar el informe preliminar de la auditoría al proceso de gestión documental',
          'Emitir el informe definitivo de la auditoría al proceso de gestión documental',
        ],
      ],
    },
    {
      name: 'Seguimientos e informes de ley',
      items: [
        { title: 'Presentar el informe de austeridad en el gasto', every: 3 },
        { title: 'Hacer seguimiento a los planes de mejoramiento suscritos con la contraloría', every: 3 },
        'Evaluar el control interno contable',
        'Rendir la cuenta anual a la contraloría territorial',
        'Verificar el cumplimiento de las normas sobre derechos de autor del software',
        'Evaluar la gestión por dependencias',
        'Revisar la atención de las peticiones, quejas y reclamos',
        'Verificar la publicación de los contratos en el SECOP',
        'Revisar el avance de las acciones judiciales y de las conciliaciones',
      ],
      chains: [],
    },
    {
      name: 'Fomento de la cultura del control',
      items: [
        'Realizar la campaña de autocontrol en todas las sedes',
        'Publicar cápsulas sobre las líneas de defensa',
        'Asesorar a las dependencias en la valoración de los controles',
        { title: 'Reunir al Comité Institucional de Coordinación de Control Interno', every: 3 },
        'Actualizar el estatuto de auditoría y el código de ética del auditor',
        'Capacitar al equipo auditor en muestreo y técnicas de entrevista',
        'Acompañar las visitas de los entes de control externo',
      ],
      chains: [],
    },
  ],
};
