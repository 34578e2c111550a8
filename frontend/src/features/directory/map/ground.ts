import L from 'leaflet';
import 'leaflet/dist/leaflet.css';
import './map.css';

// 国土地理院's pale map: made to carry other information on top.
const TILES = 'https://cyberjapandata.gsi.go.jp/xyz/pale/{z}/{x}/{y}.png';
const SOURCE = '<a href="https://maps.gsi.go.jp/development/ichiran.html" lang="ja">地理院タイル</a>';
const DEEPEST_ZOOM = 18;
const SHALLOWEST_ZOOM = 9;

export type GroundWords = { zoomIn: string; zoomOut: string };
export type Tiles = 'loading' | 'shown' | 'missing';

/** An empty map of the city: ground, source, buttons. It says whether the ground could be loaded. */
export function createGround(
  element: HTMLElement,
  words: GroundWords,
  onTiles: (tiles: Tiles) => void,
): L.Map {
  const map = L.map(element, {
    // The wheel scrolls the page, the buttons and two fingers zoom the map.
    scrollWheelZoom: false,
    zoomControl: false,
    attributionControl: false,
    minZoom: SHALLOWEST_ZOOM,
    maxZoom: DEEPEST_ZOOM,
  });
  L.control.attribution({ prefix: false }).addTo(map);
  L.control.zoom({ position: 'topright', zoomInTitle: words.zoomIn, zoomOutTitle: words.zoomOut }).addTo(map);
  let shown = false;
  L.tileLayer(TILES, { attribution: SOURCE, maxZoom: DEEPEST_ZOOM })
    .on('tileload', () => {
      shown = true;
      onTiles('shown');
    })
    .on('tileerror', () => {
      if (!shown) onTiles('missing');
    })
    .addTo(map);
  // The library listens on the frame alone; the reader may be inside the popup.
  element.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') map.closePopup();
  });
  return map;
}

/** A mark in the city's colour, large enough for a finger; a number when several groups share the spot. */
export function createMark(lat: number, lon: number, name: string, count: number): L.Marker {
  const marker = L.marker([lat, lon], {
    title: name,
    icon: L.divIcon({
      className: 'map-mark',
      iconSize: [44, 44],
      iconAnchor: [22, 42],
      popupAnchor: [0, -38],
      html: `<svg viewBox="0 0 44 44" aria-hidden="true"><path d="M22 42C15 33 8 27 8 17a14 14 0 0 1 28 0c0 10-7 16-14 25Z"/><circle cx="22" cy="17" r="${count > 1 ? 9 : 5}"/>${
        count > 1 ? `<text x="22" y="21.5" text-anchor="middle">${count}</text>` : ''
      }</svg>`,
    }),
  });
  marker.on('add', () => marker.getElement()?.setAttribute('aria-label', name));
  return marker;
}

/** Names of districts on the bare ground, so that points without a map still lie somewhere. */
export function createPlaceName(lat: number, lon: number, name: string): L.Marker {
  const label = document.createElement('span');
  label.textContent = name;
  return L.marker([lat, lon], {
    interactive: false,
    keyboard: false,
    zIndexOffset: -1000,
    icon: L.divIcon({ className: 'map-place-name', iconSize: [0, 0], html: label }),
  });
}
