/** The optional countdown of the simulator. */
export const countdown = {
  // The switch, on the first screen and in the control room.
  countdown: 'Compte à rebours',
  countdownWhy:
    'Un temps pour chaque décision, selon ce qu’il y a à lire. À son terme, la partie attend sans vous, comme si vous vous taisiez. Il se met en pause, se prolonge et se retire à tout moment.',
  // In place of « L’horloge de l’histoire n’avance que lorsque vous agissez », while it is on.
  howTimed:
    'L’horloge de l’histoire avance lorsque vous agissez, et d’une attente à la fin de chaque compte à rebours. Il se met en pause quand vous écrivez.',
  // In place of « L’horloge attend que vous agissiez », at the top of the game.
  clockCounts: 'L’horloge avance si le compte à rebours se termine',
  clockPaused: 'L’horloge attend : compte à rebours en pause',
  // Beside the moves.
  timeLeft: 'Il reste {time}',
  minutesAndSeconds: '{minutes}\u00a0min\u00a0{seconds}\u00a0s',
  secondsShort: '{seconds}\u00a0s',
  pause: 'Mettre en pause',
  unpause: 'Reprendre le compte',
  oneMinuteMore: '+ 1\u00a0minute',
  thenSilence: 'Puis la partie attend : {duration}.',
  pausedByYou: 'En pause.',
  pausedHidden: 'En pause : la page n’était plus à l’écran.',
  pausedDialog: 'En pause : une fenêtre est ouverte.',
  pausedWriting: 'En pause : vous écrivez.',
  pausedHeld: 'En pause : votre choix n’est pas encore parti.',
  // After time was up: in the game, and aloud before what followed.
  silencePlayed: 'Le temps est passé : la partie a attendu. Voici la suite.',
  timeIsUp: 'Le temps est passé.',
  timeIsUpDecide: 'Le temps est passé. Décidez quand vous voulez.',
  // Said aloud, at half and near the end.
  halfLeft: 'Compte à rebours : il reste {time}.',
  soonUp: 'Compte à rebours : plus que {time}. Vous pouvez ajouter une minute, ou mettre en pause.',
};
