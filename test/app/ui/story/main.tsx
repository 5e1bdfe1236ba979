/** The kit on one page, for people who work on it: `npm run dev`, then /test/app/ui/story/index.html. */
import '../../../../src/app/styles/index.css';
import './story.css';
import { createRoot } from 'react-dom/client';
import { LiveRegion } from '../../../../src/app/ui';
import { AccordScreen } from './accord-screen';
import { NewsScreen } from './news-screen';
import { Parts } from './parts';
import { PlanScreen } from './plan-screen';
import { ReviewScreen } from './review-screen';

const query = new URLSearchParams(location.search);
for (const name of ['theme', 'text', 'contrast', 'motion', 'face']) {
  const value = query.get(name);
  if (value) document.documentElement.setAttribute(`data-${name}`, value);
}

const screens = {
  parts: Parts,
  plan: PlanScreen,
  accord: AccordScreen,
  news: NewsScreen,
  review: ReviewScreen,
};
const Screen = screens[(query.get('screen') ?? 'parts') as keyof typeof screens] ?? Parts;
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <>
      <Screen />
      <LiveRegion />
    </>,
  );
}
