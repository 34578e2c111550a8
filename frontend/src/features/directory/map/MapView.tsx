import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import L from 'leaflet';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { City } from '@/api/types';
import { useText } from '@/lib/useText';
import { createGround, createPlaceName, type Tiles } from './ground';
import { type Point, placesOf } from './places';
import { useMarks } from './useMarks';

/** Names closer than this would be written over each other. */
const NAME_WIDTH = 48;

type Props = {
  city: City;
  label: string;
  points: Point[];
  /** How close the map goes to few points. */
  zoom: number;
  className: string;
  /** What a mark tells when it is pressed; without it a mark only shows the place. */
  popup?: (points: Point[]) => ReactNode;
};

export function MapView({ city, label, points, zoom, className, popup }: Props) {
  const text = useText();
  const frame = useRef<HTMLElement>(null);
  const [map, setMap] = useState<L.Map>();
  const [tiles, setTiles] = useState<Tiles>('loading');
  const open = useMarks(map, points, zoom, popup !== undefined);
  const close = text(msg`とじる`);
  // A new language is no reason to draw the map anew.
  const fixed = useRef({
    city,
    words: { zoomIn: text(msg`地図を大きくする`), zoomOut: text(msg`地図を小さくする`) },
  });

  useEffect(() => {
    if (!frame.current) return;
    const { center, zoom: cityZoom } = fixed.current.city;
    const created = createGround(frame.current, fixed.current.words, setTiles);
    created.setView([center.lat, center.lon], cityZoom);
    setMap(created);
    return () => {
      setMap(undefined);
      created.remove();
    };
  }, []);

  useEffect(() => {
    if (!map || tiles !== 'missing') return;
    const layer = L.layerGroup().addTo(map);
    const draw = () => {
      layer.clearLayers();
      for (const { lat, lon, label: name } of apart(city.districts, map)) {
        createPlaceName(lat, lon, name).addTo(layer);
      }
    };
    draw();
    map.on('zoomend', draw);
    return () => {
      map.off('zoomend', draw);
      layer.remove();
    };
  }, [map, tiles, city]);

  // The way out of a popup is told in the reader's language, and reading goes on inside it.
  useEffect(() => {
    if (!open) return;
    const frameOfPopup = open.node.closest('.leaflet-popup');
    frameOfPopup?.querySelector('.leaflet-popup-close-button')?.setAttribute('aria-label', close);
    open.node.querySelector<HTMLElement>('a')?.focus({ preventScroll: true });
  }, [open, close]);

  return (
    <div className="flex flex-col gap-2" data-print="hide">
      <section
        ref={frame}
        aria-label={label}
        className={`w-full rounded-12 border border-line ${className}`}
      />
      <p role="status" className={tiles === 'missing' ? 'text-ink-soft text-sm' : 'sr-only'}>
        {tiles === 'missing' && <NoGround />}
      </p>
      {open && popup && createPortal(popup(open.points), open.node)}
    </div>
  );
}

/** Of names too close to each other, the first. */
function apart(districts: City['districts'], map: L.Map): City['districts'] {
  const points = districts.map(({ code, lat, lon, label }) => ({ id: code, lat, lon, name: label }));
  const places = placesOf(points, (point) => map.project([point.lat, point.lon]), NAME_WIDTH);
  const shown = new Set(places.map((place) => place.points[0]?.id));
  return districts.filter(({ code }) => shown.has(code));
}

function NoGround() {
  return (
    <Trans>
      ｜背景《はいけい》の｜地図《ちず》を｜読《よ》みこめません。｜場所《ばしょ》のしるしと｜地区《ちく》の｜名前《なまえ》だけを｜表示《ひょうじ》しています。
    </Trans>
  );
}
