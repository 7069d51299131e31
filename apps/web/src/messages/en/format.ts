/** Words that stand in numbers and times. */
export const formatMessages = {
  'format.none': 'not set',
  'format.unknown': 'not reported',
  'format.seconds': '{seconds} s',
  'format.minutes': '{minutes} min',
  'format.minutesSeconds': '{minutes} min {seconds} s',
  'format.hours': '{hours} h {minutes} min',
  'format.days': '{days} d {hours} h',
  'format.megabytes': '{value} MB',
  'format.yes': 'Yes',
  'format.no': 'No',
};
