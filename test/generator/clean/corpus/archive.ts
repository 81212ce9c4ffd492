/** Gestión documental and the municipal archive. */

import type { Corpus } from './corpus.ts';

export const ARCHIVE: Corpus = {
  subject: 'el Plan Institucional de Archivos',
  inStages: false,
  parts: [
    {
      name: 'Planeación documental',
      items: [
        'Diagnosticar el estado de los archivos de gestión',
        'Actualizar el Programa de Gestión Documental',
        'Elaborar el banco terminológico de series y subseries',
        'Adoptar los formatos únicos de inventario documental',
        'Designar un responsable de archivo en cada dependencia',
        'Definir el modelo de requisitos del gestor de documentos electrónicos',
      ],
      chains: [
        [
          'Elaborar las tablas de valoración documental',
          'Presentar las tablas de valoración documental al Comité Institucional de Gestión y Desempeño',
          'Remitir las tablas de valoración documental al Consejo Departamental de Archivos',
          'Inscribir las tablas de valoración documental en el registro único de series',
        ],
      ],
    },
    {
      name: 'Organización y transferencias',
      items: [
        'Clasificar los expedientes contractuales de la vigencia {previous}',
        'Foliar y rotular las cajas del archivo central',
        'Levantar el inventario del fondo acumulado',
        'Recibir las transferencias primarias de la Secretaría de Hacienda',
        'Recibir las transferencias primarias de la Secretaría de Gobierno',
        'Recibir las transferencias primarias de las inspecciones de policía',
        'Eliminar los documentos que cumplieron su tiempo de retención',
        'Digitalizar los acuerdos municipales de los últimos veinte años',
        'Organizar las historias laborales de los pensionados',
        'Verificar la hoja de control de los expedientes',
      ],
      chains: [],
    },
    {
      name: 'Conservación y acceso',
      items: [
        'Fumigar y desinfectar los depósitos del archivo central',
        { title: 'Registrar la temperatura y la humedad de los depósitos', every: 1 },
        'Reemplazar la estantería en mal estado',
        'Realizar el simulacro de rescate de documentos',
        'Restaurar los libros de actas del siglo pasado',
        'Atender las consultas de investigadores y estudiantes',
        'Abrir la exposición fotográfica sobre la historia del municipio',
        'Capacitar a los auxiliares en conservación preventiva',
        'Contratar el almacenamiento externo de las cintas magnéticas',
      ],
      chains: [],
    },
  ],
};
