import { expect, test } from '@playwright/test';

import { onAPhone } from './steps/client-page';
import { addsTheClient, aName } from './steps/clients';
import { answersTheSection, givesTheBirthDate, goesOn, makesALink } from './steps/own-intake';
import { theTherapistSignsIn } from './steps/sign-in';

test.describe.configure({ timeout: 180_000 });

test('the body chart by its list alone: what is read, in order, and keys are enough', async ({
  page,
  browser,
}) => {
  await theTherapistSignsIn(page);
  const chart = await addsTheClient(page, { name: aName('Lea'), birthDate: '1961-03-04' });
  const link = await makesALink(page, chart);
  const phone = await onAPhone(browser);
  await phone.goto(link);
  await givesTheBirthDate(phone, ['1961', '03', '04']);
  await expect(phone.locator('[data-section]')).toBeVisible();
  await answersTheSection(phone);
  await goesOn(phone, 'why');
  const question = phone.getByRole('group', { name: 'Where do you feel it?' });
  const list = question.getByRole('combobox', { name: 'Add a place from the list' });
  await list.focus();
  await list.selectOption({ label: 'Calf' });
  await phone.keyboard.press('Tab');
  await phone.keyboard.press('Space');
  await expect(question.getByRole('radio', { name: 'Left', exact: true })).toBeChecked();
  await phone.keyboard.press('Tab');
  await phone.keyboard.press('Enter');
  await expect(list).toBeFocused();
  await expect(question.getByRole('status').first()).toBeAttached();
  await expect(question.getByText('Your places: Calf, left')).toBeAttached();
  // What is read, in order; names that hold a colon stand in quotes of their own.
  await expect(question).toMatchAriaSnapshot(`
    - group "Where do you feel it?":
      - paragraph: Tap where it hurts. The list below does the same.
      - group "Add a place from the list":
        - combobox "Add a place from the list"
        - button "Add"
      - status: "Your places: Calf, left"
      - list "Your places":
        - listitem:
          - heading "Calf, left" [level=2]
          - 'button "Take it away: Calf, left"'
          - group "How bad is it there now? Calf, left":
            - radio "0"
            - radio "10"
          - group "How does it feel there? Tap all that fit. Calf, left":
            - checkbox "Ache"
            - checkbox "Stiff"
      - checkbox "I feel nothing now"
  `);
});
