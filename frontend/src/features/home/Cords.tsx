/** The knot drawn large and quiet: the calm place where others put a photograph. Its drawing is in home.css. */
export function Cords() {
  return <div aria-hidden="true" className="cords absolute top-1/2 -right-24 hidden desktop-admin:block" />;
}
