import type { Post } from '@/api/types';

type Photo = Post['photos'][number];

/** A photo with the words its group found for it: seen below it, and heard once. */
export function PhotoFigure({ photo, className }: { photo: Photo; className?: string }) {
  return (
    <figure className={className}>
      <img
        src={photo.url}
        alt={photo.alt}
        width={photo.width}
        height={photo.height}
        className="h-auto max-h-[32rem] w-full rounded-12 bg-mist object-contain print:max-h-[90mm]"
      />
      <figcaption aria-hidden="true" lang="ja" className="mt-1.5 text-ink-soft text-sm">
        {photo.alt}
      </figcaption>
    </figure>
  );
}

export function PhotoRow({ photos }: { photos: Photo[] }) {
  if (photos.length === 0) return null;
  return (
    <div className="grid gap-6 sm:grid-cols-2 print:grid-cols-2">
      {photos.map((photo) => (
        <PhotoFigure key={photo.id} photo={photo} className="break-inside-avoid" />
      ))}
    </div>
  );
}
