/** Both windows in one file: whoever opens the room's has just loaded the presenter's, and pieces shared by fewer files compress better. */
export { Presenter } from './Presenter.tsx';
export { Projector } from './Projector.tsx';
