import type { ReactNode } from 'react';

export const metadata = { title: 'Travail d’outreach' };

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="fr">
      <body>{children}</body>
    </html>
  );
}
