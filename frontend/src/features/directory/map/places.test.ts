import { describe, expect, it } from 'vitest';
import { type Point, placesOf } from './places';

const point = (id: string, lat: number, lon: number): Point => ({ id, lat, lon, name: id });
const at = (pixelsPerDegree: number) => (p: Point) => ({
  x: p.lon * pixelsPerDegree,
  y: p.lat * pixelsPerDegree,
});

describe('places on the map', () => {
  const points = [point('a', 36.37, 140.47), point('b', 36.37, 140.47), point('c', 36.4, 140.5)];

  it('gives points of one spot one mark', () => {
    expect(placesOf(points, at(10_000), 40).map((place) => place.points.map(({ id }) => id))).toEqual([
      ['a', 'b'],
      ['c'],
    ]);
  });

  it('joins neighbours when the map shows them closer than a finger', () => {
    const [place] = placesOf(points, at(100), 40);
    expect(place?.points).toHaveLength(3);
    expect(place?.lat).toBeCloseTo(36.38, 2);
  });

  it('loses nobody', () => {
    const many = Array.from({ length: 50 }, (_, i) =>
      point(`${i}`, 36 + (i % 7) / 100, 140 + (i % 11) / 100),
    );
    const shown = placesOf(many, at(1_000), 40).flatMap((place) => place.points);
    expect(new Set(shown.map(({ id }) => id)).size).toBe(50);
  });
});
