export type Point = { id: string; lat: number; lon: number; name: string };
export type Place = { lat: number; lon: number; points: Point[] };

type Pixel = { x: number; y: number };

const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * Points closer than a finger is wide share one mark: a mark under another one cannot be pressed.
 * How close they are on the screen depends on the zoom, so the map tells where a point is drawn.
 */
export function placesOf(points: readonly Point[], draw: (point: Point) => Pixel, finger: number): Place[] {
  const clusters: { at: Pixel; points: Point[] }[] = [];
  for (const point of points) {
    const at = draw(point);
    const near = clusters.find((cluster) => Math.hypot(cluster.at.x - at.x, cluster.at.y - at.y) < finger);
    if (near) near.points.push(point);
    else clusters.push({ at, points: [point] });
  }
  return clusters.map((cluster) => ({
    lat: mean(cluster.points.map(({ lat }) => lat)),
    lon: mean(cluster.points.map(({ lon }) => lon)),
    points: cluster.points,
  }));
}
