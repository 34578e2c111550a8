import L from 'leaflet';
import { useEffect, useState } from 'react';
import { createMark } from './ground';
import { type Point, placesOf } from './places';

/** A mark's hit area is 44 px: closer than this two marks would cover each other. */
const FINGER = 40;

export type OpenPlace = { points: Point[]; node: HTMLElement };

/** Draws the points, joins those that come too close at the present zoom, and tells which mark is open. */
export function useMarks(map: L.Map | undefined, points: Point[], zoom: number, withPopup: boolean) {
  const [open, setOpen] = useState<OpenPlace>();
  // The same points are the same marks, however often the page is drawn.
  const content = JSON.stringify(points);

  useEffect(() => {
    if (!map) return;
    const known = JSON.parse(content) as Point[];
    const layer = L.layerGroup().addTo(map);
    const draw = () => {
      layer.clearLayers();
      for (const place of placesOf(known, (point) => map.project([point.lat, point.lon]), FINGER)) {
        const names = place.points.map(({ name }) => name).join('、');
        const mark = createMark(place.lat, place.lon, names, place.points.length).addTo(layer);
        if (withPopup) bindPopup(mark, place.points, setOpen);
      }
    };
    if (known.length > 0) {
      const bounds = L.latLngBounds(known.map(({ lat, lon }) => [lat, lon]));
      map.fitBounds(bounds, { maxZoom: zoom, padding: [36, 36], animate: false });
    }
    draw();
    map.on('zoomend', draw);
    return () => {
      map.off('zoomend', draw);
      setOpen(undefined);
      layer.remove();
    };
  }, [map, content, zoom, withPopup]);

  return open;
}

function bindPopup(mark: L.Marker, points: Point[], setOpen: (open: OpenPlace | undefined) => void) {
  const node = document.createElement('div');
  mark.bindPopup(node, {
    minWidth: 200,
    maxWidth: 260,
    // Clear of the zoom buttons.
    autoPanPaddingBottomRight: [64, 16],
  });
  mark.on('popupopen', () => setOpen({ points, node }));
  mark.on('popupclose', () => {
    setOpen(undefined);
    mark.getElement()?.focus();
  });
}
