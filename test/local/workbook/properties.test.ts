/** Document properties: any text read back as written, beside the properties of others. */

import { describe, expect, test } from 'vitest';
import {
  changedParts,
  edited,
  fileOf,
  newWith,
  partsOf,
  readModel,
  relationships,
  smallParts,
  worksheet,
} from './workbook-files.ts';

describe('properties', () => {
  const properties = { ajustes: '{"a":"ñ"}\n\r\t\u0000 _x0041_', ' clave con <&> ': '', vacía: '' };

  test('are read back as written, whatever their characters', () => {
    const bytes = newWith((model) => {
      model.properties = structuredClone(properties);
    });
    expect(readModel(bytes).properties).toEqual(properties);
  });

  test('change, come and go beside those of others', () => {
    const custom =
      '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="7" name="Oficina"><vt:i4>5</vt:i4></property><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="8" name="cronograma:a"><vt:lpwstr>1</vt:lpwstr></property></Properties>';
    const file = fileOf({
      ...smallParts(worksheet('')),
      '_rels/.rels': relationships(
        ['rId1', 'officeDocument', 'xl/workbook.xml'],
        ['rId2', 'custom-properties', 'docProps/custom.xml'],
      ),
      'docProps/custom.xml': custom,
    });
    expect(readModel(file).properties).toEqual({ a: '1' });
    const bytes = edited(file, (model) => {
      model.properties = { b: '2' };
    });
    expect(readModel(bytes).properties).toEqual({ b: '2' });
    expect(partsOf(bytes)['docProps/custom.xml']).toContain('pid="7" name="Oficina"><vt:i4>5</vt:i4></property>');
    expect(changedParts(file, bytes)).toEqual(['docProps/custom.xml']);
  });
});
