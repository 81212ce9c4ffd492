/** Talento humano: bienestar, capacitación, seguridad y salud en el trabajo. */

import type { Corpus } from './corpus.ts';

export const WELLBEING: Corpus = {
  subject: 'los planes de talento humano',
  inStages: false,
  parts: [
    {
      name: 'Bienestar social e incentivos',
      items: [
        'Aplicar la encuesta de necesidades de bienestar',
        'Organizar las olimpiadas deportivas de los servidores públicos',
        'Conmemorar el Día de la Mujer',
        'Celebrar el Día del Servidor Público',
        'Realizar la jornada de vacaciones recreativas para hijos de servidores',
        'Celebrar la novena navideña con las familias',
        'Inscribir a los mejores equipos de trabajo en el plan de incentivos',
        'Entregar los estímulos a los mejores servidores de carrera administrativa',
        'Realizar talleres de preparación para el retiro laboral',
        'Ofrecer talleres de educación financiera para las familias',
        { title: 'Celebrar los cumpleaños del mes', every: 1 },
        'Promover el uso de la bicicleta entre los servidores públicos',
      ],
      chains: [
        [
          'Medir el clima organizacional',
          'Socializar los resultados de la medición del clima organizacional',
          'Formular el plan de intervención del clima organizacional',
        ],
      ],
    },
    {
      name: 'Capacitación',
      items: [
        'Realizar la inducción de los servidores públicos vinculados',
        'Realizar la reinducción de todo el personal',
        'Capacitar en contratación estatal a los supervisores de contratos',
        'Capacitar en primeros auxilios psicológicos al personal de ventanilla',
        'Dictar el curso de lengua de señas colombiana para el personal de atención',
        'Capacitar en redacción de textos administrativos',
        'Realizar el taller de trabajo en equipo y comunicación asertiva',
        'Gestionar becas de posgrado con el ICETEX',
        'Evaluar el impacto de las capacitaciones realizadas',
        'Actualizar los acuerdos de gestión de los gerentes públicos',
      ],
      chains: [],
    },
    {
      name: 'Seguridad y salud en el trabajo',
      items: [
        'Realizar los exámenes médicos ocupacionales periódicos',
        'Ejecutar el simulacro de evacuación de las sedes administrativas',
        { title: 'Reunir al Comité Paritario de Seguridad y Salud en el Trabajo', every: 1 },
        { title: 'Reunir al Comité de Convivencia Laboral', every: 3 },
        'Elegir a los representantes del Comité de Convivencia Laboral',
        'Inspeccionar los extintores y los botiquines',
        'Entregar los elementos de protección personal a las cuadrillas de obra',
        'Aplicar la batería de riesgo psicosocial',
        'Actualizar la matriz de identificación de peligros',
        'Capacitar a los brigadistas en control de incendios',
        'Realizar jornadas de pausas activas y estilos de vida saludable',
        'Medir los niveles de iluminación y ruido en los puestos de trabajo',
      ],
      chains: [],
    },
    {
      name: 'Administración del empleo',
      items: [
        'Actualizar las hojas de vida en el SIGEP',
        'Concertar los compromisos laborales con los servidores de carrera',
        'Programar las vacaciones del personal',
        'Revisar la planta de cargos y el manual de funciones',
        'Reportar las vacantes definitivas a la Comisión Nacional del Servicio Civil',
        'Liquidar las cesantías y los intereses del personal',
        'Depurar las deudas por aportes al sistema de pensiones',
      ],
      chains: [],
    },
  ],
};
