import { PythonFloat, pythonJson } from '../../datasources/relational/pythonJson';

const float = (value: number): string => pythonJson(new PythonFloat(value));

describe('JSON as Python writes it', () => {
  // Each text is what `json.dumps(x, sort_keys=True, separators=(',', ':'))` gives.
  it.each([
    [0, '0.0'],
    [8, '8.0'],
    [-3, '-3.0'],
    [9.9, '9.9'],
    [0.1, '0.1'],
    [1e15, '1000000000000000.0'],
    [1e16, '1e+16'],
    [1.5e300, '1.5e+300'],
    [123456789012345680, '1.2345678901234568e+17'],
    [1e-4, '0.0001'],
    [1e-5, '1e-05'],
    [1.25e-7, '1.25e-07'],
    [0.30000000000000004, '0.30000000000000004'],
  ])('%d as a float is %s', (value, text) => {
    expect(float(value)).toBe(text);
  });

  it('sorts keys, leaves no blanks and only ASCII', () => {
    expect(pythonJson({ b: [1, true, null, 'ü'], a: { z: new PythonFloat(1), y: '\u007f"\\\n😀/' } })).toBe(
      '{"a":{"y":"\\u007f\\"\\\\\\n\\ud83d\\ude00/","z":1.0},"b":[1,true,null,"\\u00fc"]}',
    );
  });
});
